import { expose } from 'comlink'
import { engineService } from './service'

expose(engineService())
